"""The chatbot: its dialogues, its fine-tuning, its page, its quiz, and what speaks before the model."""
