"""How books of earlier versions climb to this one. Revisions are frozen once released."""
