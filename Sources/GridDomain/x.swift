// GridDomain
