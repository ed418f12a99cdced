# brand
