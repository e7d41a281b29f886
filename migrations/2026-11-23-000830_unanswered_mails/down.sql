ALTER TABLE jobs DROP COLUMN unanswered;
