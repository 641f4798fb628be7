"""The training of a model, and its weights. It knows nothing of chatbots or steps."""
