# ./yinfeng check FILE...: reads rules and schemes and runs their examples; every fault with its line, column and remedy

. "$home/launcher/score.sh"

do_check() {
    local file
    [ $# -gt 0 ] || refuse "check 需要至少一个文件名" "check needs at least one file name"
    for file in "$@"; do
        case "$file" in -*) unknown check "$file" ;; esac
        present "$file"
    done
    rules_engine Check "$@"
}
