"""What a question asks for: entities and aspects, ranking among topics, and what to make of it."""
