CREATE CONSTRAINT committee_term_id IF NOT EXISTS FOR (n:CommitteeTerm) REQUIRE n.id IS UNIQUE;
