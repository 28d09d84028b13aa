CREATE FULLTEXT INDEX dispute_words IF NOT EXISTS FOR (n:Dispute) ON EACH [n.title, n.summary, n.areaCode] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
DROP INDEX dispute_text IF EXISTS;
