"""`make run`: a smart speaker in the browser, on this machine alone. Not part of what is served to Alexa."""
