# ./yinfeng backup|restore [--data DIR] FILE, ./yinfeng doctor [--data DIR]: beside a running platform or without it

operate() {
    local command=$1 data=$home/data/main file=
    shift
    while [ $# -gt 0 ]; do
        case "$1" in
            --data) valued "$command" --data $#; data=$2; shift ;;
            -*) unknown "$command" "$1" ;;
            *) [ -z "$file" ] || unknown "$command" "$1"; file=$1 ;;
        esac
        shift
    done
    case "$command" in
        doctor) [ -z "$file" ] || unknown doctor "$file" ;;
        *) [ -n "$file" ] || refuse "$command 需要一个文件名" "$command needs a file name" ;;
    esac
    need_build_tools
    built
    # shellcheck disable=SC2086
    "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m --enable-native-access=ALL-UNNAMED $utf_8 \
        -Duser.language="$([ "$chinese" = yes ] && echo zh || echo en)" \
        -cp "$(application)" cn.yinfeng.app.platform.operation.Operate "$command" "$data" ${file:+"$file"}
}
