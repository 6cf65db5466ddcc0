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

# png TARGET WIDTH SOURCE [CSS [VIEWBOX]]: one picture, WIDTH pixels wide; CSS hides or recolours parts of the source,
# VIEWBOX takes another part of its canvas.
png() {
  is_wanted "$1" || return 0
  mkdir -p "$(dirname "$1")"
  printf '%s\n' "${4:-}" >"$hide"
  set -- "$1" "$2" "$3" "${5:-}"
  if [ -z "$4" ]; then cat "src/$3"; else
    sed "1s/viewBox=.*>/viewBox=\"$4\">/" "src/$3"
  fi | rsvg-convert --width "$2" --keep-aspect-ratio --stylesheet "$hide" >"$1.png"
  # 98: the smaller picture would not be smaller, 99: it would look worse; then the exact one stays.
  pngquant --quality 90-100 --speed 1 --strip --nofs --skip-if-larger --force --ext .png 256 "$1.png" ||
    [ $? -ge 98 ]
}

# background TARGET SOURCE: as wide as it is laid, and a larger one for large screens, so that neither is scaled when decoded.
background() {
  png "$1" 1600 "$2"
  png "$1-large" 2000 "$2"
}

for source in src/icons/*.svg; do
  name=$(basename "$source" .svg)
  png "icons/$name" 128 "icons/$name.svg"
done
png app-icon 256 app-icon.svg

for pose in wave think point cheer sleep; do png mulot/$pose 480 mulot-$pose.svg; done
png mulot/wave-body 480 mulot-wave.svg '#arm-right{display:none}'
# the arm alone on a small canvas: what waves is painted anew in every frame
png mulot/wave-arm 192 mulot-wave.svg 'svg>*{display:none} #arm-right{display:inline}' '132 96 96 92'

for layer in body-stand body-walk-1 body-walk-2 body-sit body-cheer \
  head-calm head-happy head-giggle head-yawn head-red-eyes head-tired head-sad head-proud head-sleep head-dizzy head-surprised head-love; do
  png "day/child/$layer" 240 child.svg ".layer{display:none} #$layer{display:inline}"
done
in_bed='.layer{display:none} #body-lie{display:inline}'
png day/child/body-lie 320 child.svg "$in_bed #lie-awake{display:none}" '0 0 160 100'
png day/child/body-lie-awake 320 child.svg "$in_bed #lie-asleep{display:none}" '0 0 160 100'

png day/house 1140 house.svg
background day/ground ground.svg
part() { png "day/$1" "$2" sky.svg ".part{display:none} #$1{display:inline}" "$3"; }
part sun 240 '0 0 120 120'
part moon 240 '0 0 120 120'
part star-small 48 '0 0 24 24'
part cloud 384 '8 0 192 112'
part rain-drop 36 '0 0 18 26'

for prop in game-console-tv tv table-homework pot shower-water book dice grandma-screen scooter swing teddy music drawing tablet; do
  png "day/prop/$prop" 180 props.svg ".part{display:none} #$prop{display:inline}"
done

for scene in home result animals; do background $scene $scene.svg; done

for place in house workshop attic harbour school press library townhall; do
  width=$(sed -n '1s/.*" width="\([0-9]*\)".*/\1/p' "src/place-$place.svg")
  png "map/$place-open" "$width" "place-$place.svg"
  png "map/$place-closed" "$width" "place-$place.svg" "$(cat src/closed.css)"
done
background map/background map.svg
png map/water 1600 map-river.svg
piece() { png "map/$1" "$2" map-parts.svg ".part{display:none} #$1{display:inline}" "$3"; }
piece bridge 272 '576 264 136 172'
piece jetty 172 '1100 360 86 114'
piece boat 208 '-52 -104 104 114'
piece wave 80 '0 0 40 96'
piece rain 320 '0 -32 160 132'

# each FOLDER WIDTH SOURCE NAME...: every named part of a sheet becomes a picture.
each() {
  folder=$1 width=$2 source=$3
  shift 3
  for part in "$@"; do png "$folder/$part" "$width" "$source" ".part{display:none} #$part{display:inline}"; done
}
each workshop/device 256 workshop-devices.svg phone tablet laptop tower screen radio console camera printer speaker
each workshop/open 768 workshop-open.svg phone tablet laptop tower screen radio console camera printer speaker
each workshop/part 192 workshop-parts.svg battery-swollen
for device_part in battery screen memory storage fan speaker button port camera-lens board; do
  each workshop/part 192 workshop-parts.svg $device_part $device_part-broken
done
each workshop/tool 192 workshop-tools.svg tester brush screwdriver plug plug-out wipe bin bin-open adult-box passport stamp minute minute-spent donor
for owner in rose ali mina teacher sam leo library club; do each workshop/owner 264 workshop-owners.svg $owner $owner-happy; done
# Each of the two of the club alone, for the attic.
for face in club club-happy; do
  mood=${face#club}
  png workshop/owner/lina$mood 264 workshop-owners.svg ".part{display:none} #$face{display:inline} #$face>g:nth-child(-n+2){display:none}" '-15 28 105.6 112'
  png workshop/owner/malo$mood 264 workshop-owners.svg ".part{display:none} #$face{display:inline} #$face>g:nth-child(n+3){display:none}" '44 18 105.6 112'
done
background workshop/background workshop.svg
png workshop/rack 464 workshop-rack.svg
png workshop/hatch 656 workshop-hatch.svg
png workshop/notebook 480 workshop-notebook.svg
png workshop/mat 800 workshop-mat.svg

each attic 256 attic-things.svg press press-down chest chest-open bin bin-open cloud camera pencil
each attic 320 attic-mystery.svg mystery-1 mystery-2 mystery-3
background attic/background attic.svg
png attic/shelf 1664 attic-shelf.svg
png attic/projector-screen 1120 attic-projector-screen.svg
png attic/frame 320 attic-frame.svg
png attic/ribbon 220 attic-ribbon.svg
png attic/label 224 attic-label.svg
