"""From generated packages to published ones: versions, archives, registries."""
