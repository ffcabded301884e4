"""The review desk in the browser and its JSON API; needs the extra `web`."""
