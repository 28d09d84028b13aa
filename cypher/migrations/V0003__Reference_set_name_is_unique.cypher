CREATE CONSTRAINT reference_set_name IF NOT EXISTS FOR (s:ReferenceSet) REQUIRE s.name IS UNIQUE;
