# Every target that runs Python sets up .venv first, from requirements.lock, unless it is up to date.

.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready

# More arguments for the command: make test ARGS="-k pagination"
ARGS ?=
# Two versions of the document for `make diff`
OLD ?=
NEW ?=
# A folder of OpenAPI documents for `make corpus`
CORPUS ?=
# How many random examples `make fuzz` takes
RUNS ?= 1000
# Documents of your own for `make bench`, in the place of those that it makes
DOCUMENTS ?=

.PHONY: help generate check diff release build publish lint test conformance golden corpus fuzz bench lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

generate: $(READY) ## write the SDKs under generated/ from spec/, as sdk.yaml and sdk.classic.yaml say
	$(BIN)/sdkwright generate
	$(BIN)/sdkwright generate --config sdk.classic.yaml

check: $(READY) ## fail if what is committed under generated/ is not what the document gives
	$(BIN)/sdkwright check
	$(BIN)/sdkwright check --config sdk.classic.yaml

diff: $(READY) ## what changed between two versions: make diff OLD=1.1 NEW=2.0, or files, or REVISION:PATH
	@test -n "$(OLD)" -a -n "$(NEW)" || { echo 'which two? make diff OLD=1.1 NEW=2.0' >&2; exit 2; }
	$(BIN)/sdkwright diff "$(OLD)" "$(NEW)" $(ARGS)

release: $(READY) ## set the next version of each package and write its changelog (docs/release.md)
	$(BIN)/sdkwright release $(ARGS)

build: $(READY) ## make what registries take, in dist/ (docs/publishing.md)
	$(BIN)/sdkwright build $(ARGS)

publish: $(READY) ## say what would go where; make publish ARGS=--yes does it
	$(BIN)/sdkwright publish $(ARGS)

lint: $(READY) ## ruff on all there is, mypy on the generator and the benchmarks
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mypy benchmarks/run.py

test: $(READY) ## run all tests, a file on each processor
	$(BIN)/python -m pytest -n logical --dist loadfile $(ARGS)

conformance: $(READY) ## run every row of the matrix with every SDK, and print it
	$(BIN)/python -m pytest -q tests/conformance tests/e2e -k "test_scenario or test_conformance" $(ARGS)

golden: $(READY) ## rewrite the expected files of the cases from what comes out; review the diff
	$(BIN)/python -m pytest --golden -m golden $(ARGS)

corpus: $(READY) ## documents by stages: all that CORPUS=folder has, in every language (docs/corpus.md)
	@test -n "$(CORPUS)" || { echo 'which folder? make corpus CORPUS=folder' >&2; exit 2; }
	$(BIN)/python tests/corpus/run.py "$(CORPUS)" $(ARGS)

fuzz: $(READY) ## try RUNS random examples in each test of tests/property
	FUZZ="$(RUNS)" $(BIN)/python -m pytest tests/property $(ARGS)

bench: $(READY) ## measure ourselves and the peers, which are installed into .bench/ (benchmarks/README.md)
	$(BIN)/python benchmarks/run.py $(ARGS) $(if $(DOCUMENTS),--documents $(DOCUMENTS))

lock: $(READY) ## pin the dependencies of pyproject.toml anew in requirements.lock
	$(BIN)/uv pip compile pyproject.toml --extra publish --group dev --universal --python-version 3.11 --upgrade \
	  --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate \
	  --custom-compile-command "make lock" --quiet --output-file requirements.lock

clean: ## remove .venv, caches and build results
	rm -rf .venv .bench .corpus .mypy_cache .pytest_cache .ruff_cache build dist generator/*.egg-info
	find generator tests templates -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo 'Python 3.11 or newer is needed. Name one: make PYTHON=python3.12 …' >&2; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
