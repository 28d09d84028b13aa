MATCH (d:Draft) WHERE d.accountId IS NULL SET d.accountId = d.id;
