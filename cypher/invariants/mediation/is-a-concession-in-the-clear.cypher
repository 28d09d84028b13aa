// A concession, or the notes of a separate session, stand in the graph unsealed (R46)
CALL () {
  MATCH (concession:Concession)
  WHERE concession.textSealed IS NULL OR NOT concession.textSealed STARTS WITH 'v1.'
  RETURN concession.id AS kept
  UNION
  MATCH (session:Session)
  WHERE session.form = 'SEPARATE' AND coalesce(session.minutes, '') <> ''
  RETURN session.id AS kept
}
RETURN kept
ORDER BY kept
LIMIT 50
