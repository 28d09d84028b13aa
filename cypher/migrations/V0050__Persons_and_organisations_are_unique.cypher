CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id_number_key IF NOT EXISTS FOR (n:Person) REQUIRE n.idNumberKey IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_credit_code IF NOT EXISTS FOR (n:Organisation) REQUIRE n.creditCode IS UNIQUE;
