# What ./verify needs: a browser, a patient build, and the counting of reports.

passed=0 failed=0 crashes=0

# Installs Chromium and Chinese fonts where they are missing.
find_browser() {
  local missing=()
  command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 || missing+=(chromium)
  [ -n "$(find /usr/share/fonts -iname '*cjk*' -print -quit 2>/dev/null)" ] || missing+=(fonts-noto-cjk)
  [ ${#missing[@]} -eq 0 ] && return 0
  local as=()
  if [ "$(id -u)" -ne 0 ]; then
    if sudo -n true 2>/dev/null; then as=(sudo -n); else
      echo "无法运行：缺少 ${missing[*]}；请以 root 执行 apt-get install ${missing[*]}。"
      return 1
    fi
  fi
  echo "安装 ${missing[*]} ……"
  "${as[@]}" apt-get update -qq < /dev/null > /dev/null 2>&1
  if ! "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" < /dev/null > /tmp/yidan-apt.$$ 2>&1; then
    echo "无法安装 ${missing[*]}：$(tail -n 1 /tmp/yidan-apt.$$)"
    rm -f /tmp/yidan-apt.$$
    return 1
  fi
  rm -f /tmp/yidan-apt.$$
}

# follow LOG COMMAND…: runs it into the log and says every half minute where it is.
follow() {
  local log=$1 pid status
  shift
  "$@" < /dev/null >> "$log" 2>&1 &
  pid=$!
  trap 'kill $pid 2>/dev/null; wait $pid; exit 130' INT TERM
  while kill -0 $pid 2>/dev/null; do
    sleep 1
    if [ $(((SECONDS - began) % 30)) -eq 0 ]; then
      printf '[%4ds] %s\n' $((SECONDS - began)) "$(grep -E '^\[INFO\] (Building |Running |--- )' "$log" | tail -n 1 | sed 's/^\[INFO\] //' | cut -c1-100)"
    fi
  done
  wait $pid
  status=$?
  trap - INT TERM
  grep -qE 'The forked VM terminated|There was a timeout in the fork|ExecutionException' "$log" && crashes=1
  return $status
}

# suite NAME FOLDER… [PACKAGE|!PACKAGE]: one line from the reports, and why whatever failed did; no report at all is a
# failure.
suite() {
  local name=$1 only='' folders=() part files=()
  shift
  for part in "$@"; do
    case $part in */*) folders+=("$part") ;; *) only=$part ;; esac
  done
  for part in "${folders[@]}"; do
    while IFS= read -r file; do
      case $only in
        '') ;;
        '!'*) [[ $file == *yidan."${only#!}".* ]] && continue ;;
        *) [[ $file == *yidan."$only".* ]] || continue ;;
      esac
      files+=("$file")
    done < <(find "$part" -name 'TEST-*.xml' 2>/dev/null | sort)
  done
  if [ ${#files[@]} -eq 0 ]; then
    if [ -z "$(find "${folders[0]%%/*}" -path '*/src/test/*' \( -name '*Test.java' -o -name '*IT.java' \) -print -quit 2>/dev/null)" ]; then
      printf '%-16s no tests\n' "$name"
    else
      printf '%-16s did not run: FAILED\n' "$name"
      failed=$((failed + 1))
    fi
    return
  fi
  local tests bad skipped seconds
  read -r tests bad skipped seconds < <(awk '
    function attribute(key) { return match($0, " " key "=\"[^\"]*\"") ? substr($0, RSTART + length(key) + 3, RLENGTH - length(key) - 4) : 0 }
    /<testsuite / { gsub(",", "", $0); tests += attribute("tests"); bad += attribute("errors") + attribute("failures"); skipped += attribute("skipped"); seconds += attribute("time") }
    END { print tests + 0, bad + 0, skipped + 0, seconds + 0 }' "${files[@]}")
  printf '%-16s %5d tests, %3d failures, %3d skipped, %6.0f s%s\n' "$name" "$tests" "$bad" "$skipped" "$seconds" "$([ "$bad" -gt 0 ] && echo '  FAILED')"
  passed=$((passed + tests - bad - skipped))
  failed=$((failed + bad))
  [ "$bad" -gt 0 ] && awk '
    /<testcase / { match($0, " name=\"[^\"]*\""); test = substr($0, RSTART + 7, RLENGTH - 8); match($0, "classname=\"[^\"]*\""); class = substr($0, RSTART + 11, RLENGTH - 12) }
    /<(failure|error)[ >]/ {
      print "    " class "." test
      if (match($0, " message=\"[^\"]*")) {
        why = substr($0, RSTART + 10, RLENGTH - 10)
        gsub(/&#10;/, " ", why); gsub(/&quot;/, "\"", why); gsub(/&lt;/, "<", why); gsub(/&gt;/, ">", why); gsub(/&amp;/, "\\&", why); gsub(/ +/, " ", why)
        print "        " substr(why, 1, 600)
      }
    }' "${files[@]}"
}

# check NAME STATUS: a suite of one.
check() {
  if [ "$2" -eq 0 ]; then
    printf '%-16s ok\n' "$1"
    passed=$((passed + 1))
  else
    printf '%-16s FAILED\n' "$1"
    failed=$((failed + 1))
  fi
}
