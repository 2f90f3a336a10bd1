"""Two small exercises: one that opens private pages and swaps roles, one behind a gate."""

PAIR = """---
id: pair
title: A pair of pages
version: 1
lang: en
roles: [speaker, listener]
---
## Alone {#alone who=private}
**What helped:** {#helped .gratitude}
________

**How much:** {#much}

little (1) (2) (3) (4) (5) plenty

## Open {#open do=reveal show=alone}
Read.

## Low {#low if="any much <= 2"}
**What got in the way:** {#way}
________

## Say {#say who=speaker time=2m}
> Look back: [what helped](#helped "recall this")

**Heard:** {#heard who=listener}
________

## Swap {#swap do=swap from=say}

## Promise {#promise-step}
> Look back: [last time](#promise "recall previous")

**One promise:** {#promise .commitment}

| Who  | What | By when |
| ---- | ---- | ------- |
| ____ | ____ | _______ |
"""

GATED = """---
id: gated
title: Gated
version: 1
lang: en
---
## Ready {#ready who=private keep=gate}
**How ready:** {#readiness}

not today (1) (2) (3) (4) (5) ready

## Another day {#stop do=end if="any readiness <= 2"}
Tea.

## Talk {#talk}
**Word:** {#word}
____

## Only mine {#mine who=private keep=sealed}
**Between me and me:** {#secret}
____
"""
