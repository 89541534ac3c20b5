"""Report to claims: who says what, how surely, on what origin, and what each retelling changed."""
