"""The screens as a device draws them: Amazon's own viewhost in headless Chromium, with no network."""
