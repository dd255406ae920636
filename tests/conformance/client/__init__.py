"""A tablet without a screen, written from docs/protocol.md and docs/openapi.yaml alone."""
