CREATE RANGE INDEX authorised_mandate IF NOT EXISTS FOR ()-[a:AUTHORISED_BY]-() ON (a.mandateId);
