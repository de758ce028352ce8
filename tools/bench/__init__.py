"""Cold and warm times of the packaged skill beside the SDK's hello-world, through Amazon's own runtime client."""
