"""What the web service is tried with: an authority and servers of our own, fuzz and load. Nothing of it is served."""
