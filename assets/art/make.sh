#!/bin/sh
# Makes every PNG of this folder from the SVG sources in src/.
# Needs rsvg-convert and pngquant. Without arguments: everything; else only the targets whose name begins with one of the arguments.
set -eu
cd "$(dirname "$0")"
wanted="$*"
hide=$(mktemp) && trap 'rm -f "$hide"' EXIT

is_wanted() {
  [ -z "$wanted" ] && return 0
  for word in $wanted; do case $1 in "$word"*) return 0 ;; esac; done
  return 1
}

# png TARGET WIDTH SOURCE [CSS]: one picture, WIDTH pixels wide; CSS hides or recolours parts of the source.
png() {
  is_wanted "$1" || return 0
  mkdir -p "$(dirname "$1")"
  printf '%s\n' "${4:-}" >"$hide"
  rsvg-convert --width "$2" --stylesheet "$hide" "src/$3" >"$1.png"
  # 98: the smaller picture would not be smaller, 99: it would look worse; then the exact one stays.
  pngquant --quality 90-100 --speed 1 --strip --nofs --skip-if-larger --force --ext .png 256 "$1.png" ||
    [ $? -ge 98 ]
}

for source in src/icons/*.svg; do
  name=$(basename "$source" .svg)
  png "icons/$name" 128 "icons/$name.svg"
done
png app-icon 256 app-icon.svg
