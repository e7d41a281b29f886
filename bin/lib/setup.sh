# shellcheck shell=bash
# What bin/demo and bin/test need from the machine. Sourced, not run; the caller stands in the root of the repository.

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# The Rust toolchain, at least as new as Cargo.toml asks for.
need_rust() {
    local wanted found
    wanted=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml)
    have cargo || PATH="$HOME/.cargo/bin:$PATH"
    # A cargo without a toolchain behind it (a fresh rustup) prints nothing here.
    found=$(rustc --version 2>/dev/null | cut -d ' ' -f 2) || true
    if [ -z "$found" ] || ! have cargo; then
        if have rustup; then
            fail "Rust $wanted or newer is needed. Get it with:  rustup default stable"
        fi
        fail "Rust $wanted or newer is needed. Get it from https://rustup.rs, then start again."
    fi
    if [ "$(printf '%s\n' "$wanted" "$found" | sort -V | head -n 1)" != "$wanted" ]; then
        fail "Rust $wanted or newer is needed, and this is $found. Get it with:  rustup update stable"
    fi
}

have_c_compiler() { have cc; }

have_postgres() {
    [ -n "${TENANTRY_PG_BIN:-}" ] || have initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null ||
        compgen -G '/usr/pgsql-*/bin/initdb' >/dev/null
}

# The offline recipe of the audit log is run as it is documented.
have_python() { have python3; }

have_browser() { { have chromium || have google-chrome; } && have chromedriver; }

# need_packages CHECK PACKAGE... [-- CHECK PACKAGE...]...
# Installs the packages of every check that fails, or says which they are.
need_packages() {
    local check missing=()
    while [ $# -gt 0 ]; do
        check=$1 && shift
        local packages=()
        while [ $# -gt 0 ] && [ "$1" != -- ]; do packages+=("$1") && shift; done
        [ $# -eq 0 ] || shift
        "$check" || missing+=("${packages[@]}")
    done
    [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

install_packages() {
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        # Without a terminal nobody can type a password.
        if have sudo && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then root=(sudo); else explain_packages "$@"; fi
    fi
    have apt-get || explain_packages "$@"
    say "Installing: $*"
    case " $* " in *' postgresql '*) keep_postgres_idle "${root[@]}" ;; esac
    local apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120)
    # A list that cannot be refreshed may still be good enough.
    "${apt[@]}" update >&2 || true
    "${apt[@]}" install -y --no-install-recommends "$@" >&2 || explain_packages "$@"
}

explain_packages() {
    say "These packages are missing (names of Debian and Ubuntu; elsewhere, what they contain): $*"
    fail "Install them and start again:  apt-get update && apt-get install -y $*"
}

# Debian's package would make a cluster of its own and start it. Tenantry has its own, so a first installation gets
# none; `pg_createcluster` still makes one for whoever wants it.
keep_postgres_idle() {
    [ -e /etc/postgresql-common/createcluster.conf ] && return
    "$@" mkdir -p /etc/postgresql-common/createcluster.d || return 0
    echo 'create_main_cluster = false' | "$@" tee /etc/postgresql-common/createcluster.d/tenantry.conf >/dev/null
}
