-- «Tổ hòa giải số 9» before «Tổ hòa giải số 10»: the order in which people look for numbered names.
CREATE COLLATION in_number_order (provider = icu, locale = 'und-u-kn-true');
