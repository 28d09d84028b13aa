// A mediator or a room is planned for two sessions at the same time
MATCH (taken)-[:MEDIATES_AT|IN_ROOM]-(session:Session {state: 'PLANNED'})
MATCH (taken)-[:MEDIATES_AT|IN_ROOM]-(other:Session {state: 'PLANNED'})
WHERE session.id < other.id AND session.startsAt < other.endsAt AND other.startsAt < session.endsAt
RETURN session.id AS session, other.id AS other
ORDER BY session, other
LIMIT 50
