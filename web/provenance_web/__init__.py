"""The review desk in the browser: FastAPI, pages rendered on the server, a JSON API."""
