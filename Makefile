# make run: Touchline with demo data on one port.   make test: everything that must hold.
# A fresh machine needs python3 (3.11 or newer, with venv), make, git and the package registries.

.DELETE_ON_ERROR:
.PHONY: install run test server-tests browser-tests check bench tools chromium app same-app frontend schema migration lock clean

PYTHON ?= python3
BIN := $(CURDIR)/.venv/bin
INSTALLED := .venv/installed
MODULES := frontend/node_modules/.installed
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input --quiet
NPM := cd frontend && $(BIN)/npm --no-fund --no-audit --no-update-notifier
DEMO ?=
N ?= 1000000

export PATH := $(BIN):$(PATH)
export NO_COLOR := 1
export PY_COLORS := 0
unexport FORCE_COLOR
unexport VIRTUAL_ENV

install: $(INSTALLED)

$(INSTALLED): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Touchline needs Python 3.11 or newer")'
	$(PIP) --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear .venv
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

run: install
	touchline migrate
	touchline demo --if-empty $(DEMO)
	touchline serve --link

# Two halves of much the same length side by side: two cores are what is asked of a machine.
test: check frontend chromium
	$(MAKE) --jobs=2 --output-sync=line server-tests browser-tests

browser-tests:
	pytest tests/e2e tests/pages

server-tests:
	pytest --ignore=tests/e2e --ignore=tests/pages

check: install
	ruff format --check
	ruff check
	mypy
	lint-imports

tools: install $(MODULES) chromium

$(MODULES): $(INSTALLED) frontend/package-lock.json
	$(NPM) ci
	@touch $@

chromium:
	@test -x /usr/bin/chromium || { \
	  test "$$(id -u)" = 0 || { echo "The browser tests need /usr/bin/chromium: sudo apt-get install chromium"; exit 1; }; \
	  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium; }

frontend: $(MODULES) same-app
	$(NPM) run check
	$(NPM) test

app: $(MODULES)
	$(NPM) run build

# The built app is committed: whoever builds it again must get the same bytes.
same-app: $(MODULES)
	rm -rf .venv/dist && cp -R frontend/dist .venv/dist
	$(NPM) run build
	@diff -rq .venv/dist frontend/dist || { echo "frontend/dist is not what its sources build. It is now: commit it."; exit 1; }

# make bench N=1000000: builds the data once, then asks Touchline, hand-written SQL, graphql-core and PostGraphile in turn.
bench: install
	PYTHONPATH=tests python -m performance.bench $(N)

schema: install
	touchline schema > schema.graphql

# make migration m="Customers have a nickname": drafts the next migration from what the tables declare.
migration: install
	@python -c 'import asyncio, sys; from touchline import migrations; print(asyncio.run(migrations.draft(sys.argv[1])))' "$(m)"

lock: install
	uv pip compile pyproject.toml --group dev --generate-hashes --quiet --no-emit-index-url --no-header -o requirements.lock
	$(NPM) install --package-lock-only

clean:
	rm -rf .venv frontend/node_modules .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache test-results
	find backend tests -name __pycache__ -type d -prune -exec rm -rf {} +
