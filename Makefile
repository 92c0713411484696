# Gridwatch: what a person types. Each target installs what it needs when it is missing.

.DEFAULT_GOAL := build
.PHONY: build run sample test bench-console pictures install lint format clean tools-build tools-test

SWIFT ?= swift
RELEASE := -c release --product gridwatch --static-swift-stdlib
GRIDWATCH := .build/release/gridwatch
SOURCES := Package.swift $(shell find Sources)

# Debian's packages: to build (curses, SQLite, the C++ library that a TOML parser needs), and to test (a terminal).
BUILD_PACKAGES := libncurses-dev libsqlite3-dev libstdc++-12-dev pkg-config tzdata
TEST_PACKAGES := $(BUILD_PACKAGES) tmux ncurses-term

# $(call install,PACKAGES): installs those that dpkg does not know as installed.
define install
@missing=; for p in $(1); do dpkg -s $$p >/dev/null 2>&1 || missing="$$missing $$p"; done; \
if [ -n "$$missing" ]; then \
  echo "installing$$missing"; sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
  $$sudo apt-get update -qq && $$sudo env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
fi
@command -v $(SWIFT) >/dev/null || { echo "Swift 6.1 or later is needed: see https://www.swift.org/install/linux/" >&2; exit 1; }
endef

tools-build:
	$(call install,$(BUILD_PACKAGES))

tools-test:
	$(call install,$(TEST_PACKAGES))

## build: the release binary
build: tools-build $(GRIDWATCH)

# Asked only when a source is newer: so that `make run` of what is built starts at once.
$(GRIDWATCH): $(SOURCES) | tools-build
	$(SWIFT) build $(RELEASE)
	@touch $@

## sample: the desk of the sample township, made once for each state of the data
sample: build
	@$(GRIDWATCH) demo --prepare

## run: the demo on the sample township; prints one snapshot where there is no terminal
run: sample
	@$(GRIDWATCH) demo

## test: everything; the programs in the terminal tests are debug builds. Those tests follow a program second by second,
## so they come one after the other and with nothing beside them
test: tools-test
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --parallel --skip EndToEndTests
	$(SWIFT) test --skip-build --no-parallel --filter EndToEndTests

## bench-console: keys, start, idle processor and memory beside htop and lnav, in one run on the sample township
bench-console: build
	$(call install,htop lnav python3)
	@folder=$$(mktemp -d) && $(GRIDWATCH) import sample-data --desk $$folder/bench.desk >/dev/null && \
	XDG_STATE_HOME=$$folder PYTHONDONTWRITEBYTECODE=1 python3 Benchmarks/console.py $(GRIDWATCH) $$folder/bench.desk sample-data/people.csv $(BENCH); \
	status=$$?; rm -rf $$folder; exit $$status

## pictures: those of the README, from the sample township
pictures: build
	@mkdir -p docs/pictures && desk=$$(mktemp -u).desk && $(GRIDWATCH) import sample-data --desk $$desk >/dev/null && \
	$(GRIDWATCH) snapshot --desk $$desk --format svg --lang zh --theme dark > docs/pictures/desk-zh.svg && \
	$(GRIDWATCH) snapshot --desk $$desk --format svg --lang en --theme light > docs/pictures/desk-en.svg; \
	status=$$?; rm -f $$desk*; exit $$status

## install: the program with its themes, sample data, manual page and completions, below PREFIX (and DESTDIR, for packagers)
PREFIX ?= /usr/local
SHARE := $(DESTDIR)$(PREFIX)/share
install: build
	install -D -m 755 $(GRIDWATCH) $(DESTDIR)$(PREFIX)/bin/gridwatch
	install -d $(SHARE)/gridwatch/themes $(SHARE)/gridwatch/sample-data $(SHARE)/doc/gridwatch
	install -m 644 themes/*.toml $(SHARE)/gridwatch/themes
	cp -r sample-data/. $(SHARE)/gridwatch/sample-data
	install -m 644 README.md CHANGELOG.md LICENSE docs/*.md $(SHARE)/doc/gridwatch
	install -D -m 644 docs/gridwatch.1 $(SHARE)/man/man1/gridwatch.1
	install -d $(SHARE)/bash-completion/completions $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	$(GRIDWATCH) --generate-completion-script bash > $(SHARE)/bash-completion/completions/gridwatch
	$(GRIDWATCH) --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_gridwatch
	$(GRIDWATCH) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/gridwatch.fish

## lint: swift-format, which fails on any finding
lint: tools-build
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

## format: swift-format in place
format: tools-build
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

clean:
	$(SWIFT) package clean
	rm -rf .build
