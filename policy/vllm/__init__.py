"""A model behind a vLLM server, started here or found running, that serves its base and trained versions of it.

backend   what a campaign sees: a prompt becomes token ids, and token ids replies
swaps     how the server comes to answer as another version: adapters by name, or merged weights in place
reference what the model makes of some tokens in transformers, to compare the server with
client    the protocol, read with care
server    the process: started, watched, started again, ended
release   which vLLM there is, and what to install if it will not do
spec      what may be written after `--mutator vllm:`
entry     what the server's own interpreter runs
"""
