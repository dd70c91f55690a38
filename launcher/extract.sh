# ./yinfeng extract FILE [--json]: reads a plan document; a plain class path, so that it starts at once

do_extract() {
    local file='' json=''
    while [ $# -gt 0 ]; do
        case "$1" in
            --json) json=--json ;;
            -*) unknown extract "$1" ;;
            *) [ -z "$file" ] || unknown extract "$1"; file=$1 ;;
        esac
        shift
    done
    [ -n "$file" ] || refuse "extract 需要一个文件名" "extract needs a file name"
    [ -f "$file" ] || refuse "没有文件 $file" "there is no file $file"
    need_jdk
    engine_built extraction
    # shellcheck disable=SC2086
    "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx1g $utf_8 \
        -Duser.language="$([ "$chinese" = yes ] && echo zh || echo en)" \
        -cp "$engine/*" cn.yinfeng.engines.extraction.command.Extract "$file" ${json:+"$json"}
}
