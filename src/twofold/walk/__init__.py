"""Two people walking through an exercise: pure values and moves, nothing kept, nothing drawn.

Start with `course` (every turn), `places` and `moves` (where, what), `machine` (what follows),
`sight` (who may see what).
"""
