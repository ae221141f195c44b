"""What the server's own interpreter runs in place of vLLM's module. Nothing of Quiver is installed there.

vLLM is three processes, and each is left alone when its parent is killed. Python starts a child of such a program by
loading this file again, so every one of them asks to die with the process that started it.
"""

import ctypes
import runpy
import signal

PR_SET_PDEATHSIG = 1

ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)

if __name__ == "__main__":
    runpy.run_module("vllm.entrypoints.openai.api_server", run_name="__main__")
