# Completes the command rectify; source it in the start file of the shell.
_rectify() {
    local cur prev
    cur=${COMP_WORDS[COMP_CWORD]}
    prev=${COMP_WORDS[COMP_CWORD-1]}
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "{commands}" -- "$cur"))
        return
    fi
    # an equals sign is a word of its own
    if [ "$cur" = "=" ]; then
        cur=
    elif [ "$prev" = "=" ] && [ "$COMP_CWORD" -gt 2 ]; then
        prev=${COMP_WORDS[COMP_CWORD-2]}
    fi
    case $prev in
{values}        *) prev= ;;
    esac
    if [ -n "$prev" ]; then
        return
    fi
    case $cur in
    -*)
        case ${COMP_WORDS[1]} in
{options}        esac
        return ;;
    esac
    case ${COMP_WORDS[1]} in
{operands}    esac
}
# where it has no word the shell offers files
complete -o default -F _rectify rectify
