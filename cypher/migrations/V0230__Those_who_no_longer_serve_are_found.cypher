CREATE INDEX person_served_until IF NOT EXISTS FOR (n:Person) ON (n.servedUntilOn);
