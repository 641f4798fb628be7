"""Testing the checks by mutation: small edits of the answers, and what they are tried on."""
