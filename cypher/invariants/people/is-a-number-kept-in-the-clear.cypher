// A person's number, phone or address is sealed without its mask, or masked without being sealed
MATCH (person:Person)
WHERE (person.idNumberSealed IS NULL) <> (person.idNumberMask IS NULL)
  OR (person.idNumberSealed IS NULL) <> (person.idNumberKey IS NULL)
  OR (person.phoneSealed IS NULL) <> (person.phoneMask IS NULL)
  OR (person.addressSealed IS NULL) <> (person.addressMask IS NULL)
RETURN person.id AS person
ORDER BY person
LIMIT 50
