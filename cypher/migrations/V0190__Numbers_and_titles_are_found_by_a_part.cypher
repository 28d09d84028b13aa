CREATE TEXT INDEX dispute_number_part IF NOT EXISTS FOR (n:Dispute) ON (n.number);
CREATE TEXT INDEX visit_number_part IF NOT EXISTS FOR (n:Visit) ON (n.number);
CREATE TEXT INDEX visit_title_part IF NOT EXISTS FOR (n:Visit) ON (n.title);
