CREATE RANGE INDEX draft_account IF NOT EXISTS FOR (n:Draft) ON (n.accountId);
