// The live conversation.
