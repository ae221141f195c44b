"""The search: nouns, protocols, selection, islands, prompts and the controller's loop.

Standard library and numpy only. `controller.py` holds the main loop; `README.md` is the map.
"""
