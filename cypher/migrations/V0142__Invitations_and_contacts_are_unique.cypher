CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (n:Invitation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT contact_attempt_id IF NOT EXISTS FOR (n:ContactAttempt) REQUIRE n.id IS UNIQUE;
