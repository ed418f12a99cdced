### Lines and their carriers.

problem-carrier-none = No carrier is set up for this brand, so nobody can be asked about the line.
problem-carrier-not-answering = The carrier does not answer just now. Please try again in a few minutes.
problem-carrier-refused = The carrier refuses this change ({ $reason }).
problem-line-unknown = The carrier does not know this line.
problem-change-key = The key of this change is missing, too long, or stands for another change.
problem-sandbox-none = The lines of this brand are real: nothing can be switched on or off here.
problem-payment-link-unknown = This payment link does not exist.

audit-line-activate = Opened a line
audit-line-suspend = Suspended a line
audit-line-resume = Resumed a line
audit-line-roaming = Switched roaming of a line
audit-line-refuel = Added data to a line
audit-line-refresh = Registered a line anew
audit-line-move-data = Moved data between lines
audit-line-replace-profile = Replaced the profile of a line
audit-line-request-payment = Asked for payment of a bill
audit-sandbox-set-up = Set up a demo line
audit-sandbox-switch = Switched a fault of a demo line
audit-sandbox-paid = A demo bill was paid
