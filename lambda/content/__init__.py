"""What can be said and heard. Data only; nothing here imports anything but its own shapes."""
