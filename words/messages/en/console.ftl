### The console of the desk.

## What went wrong there, or in a conversation.

problem-message-empty = Please write something first.
problem-message-too-long = This is longer than one message may be ({ $max } characters). Please split it.
problem-too-many-pictures = At most { $max } pictures fit into one message.
problem-client-key = This page sent something we do not understand. Please load it again.
problem-client-key-reused = This was sent before with other words. Please send it again.
problem-staff-only = Only people at the desk can do this.
problem-conversation-unknown = This conversation does not exist, or is not yours to see.
problem-conversation-taken = { $name } has already taken this conversation.
problem-card-unknown = This card does not exist, or belongs to somebody else.
problem-assignee-unfit = This person cannot answer for this brand.
problem-canned-shortcut = A shortcut has 1 to 24 letters, digits or hyphens.
problem-canned-shortcut-taken = Another reply in this language has this shortcut.
problem-canned-title = Please give the reply a title.
problem-canned-too-many = There are { $max } replies in this language already. Please delete one first.
problem-notice-not-taken = The message could not be handed over just now; it will be tried again.
