CREATE RANGE INDEX party_missed_contacts IF NOT EXISTS FOR ()-[p:PARTY_TO]-() ON (p.missedContacts);
