CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_edition IF NOT EXISTS FOR (n:Document) REQUIRE (n.number, n.edition) IS UNIQUE;
